"""What the layers below the window say, for Qt's `lupdate` to find.

They speak English and know nothing of languages; `language.translated` finds their sentences again
by these, in which `%1` to `%9` are what they put in. Nothing imports these modules.
"""
