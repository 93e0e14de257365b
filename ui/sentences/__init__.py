"""The Vietnamese sentences that people read, by code; ui/messages.py puts the parameters in."""
