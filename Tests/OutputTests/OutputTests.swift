// Tests of Output.
