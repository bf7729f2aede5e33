package com.duebook.sheets;

import java.util.List;

/** @param line where it begins in the file, counted from 1 */
public record SheetRow(long line, List<SheetCell> cells) {}
