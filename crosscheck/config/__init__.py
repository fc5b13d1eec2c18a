"""Configuration: the options of a check from the command line, a file and the defaults, each with its origin.

``read.configure`` puts them together; what is here costs nothing to import.
"""

from crosscheck.config.options import FAIL_ON, MOST_JOBS, NEVER, Configuration, Options

__all__ = ["FAIL_ON", "MOST_JOBS", "NEVER", "Configuration", "Options"]
