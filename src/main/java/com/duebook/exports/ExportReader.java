package com.duebook.exports;

import com.duebook.sheets.SheetFormat;
import java.io.IOException;
import java.io.InputStream;

/** Who reads a file that was written; it is gone once this returns. */
public interface ExportReader {

    void read(String name, SheetFormat format, InputStream file) throws IOException;
}
