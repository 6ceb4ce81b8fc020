// Tests of Checks.
