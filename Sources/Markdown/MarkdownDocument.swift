/// Markdown by libcmark.
import CCMark
