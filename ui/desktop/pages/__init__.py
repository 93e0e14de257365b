"""The pages of the window, one a step of the job."""
