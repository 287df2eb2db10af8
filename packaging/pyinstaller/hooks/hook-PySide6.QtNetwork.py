from qt_parts import parts

hiddenimports, binaries, datas = parts(__file__)
