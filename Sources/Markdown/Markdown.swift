// The module Markdown.
