"""The version of the program: stated once, read by the build and printed in every report."""

VERSION = "0.1.0"
