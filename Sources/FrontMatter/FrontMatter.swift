// The module FrontMatter.
