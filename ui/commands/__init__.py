"""The subcommands, one function each: arguments and office in, exit status out."""
