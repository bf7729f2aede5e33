package com.duebook.receivables.ui;

/** What the fields of a line say, finished or not: a price that cannot be read is none, but what was typed is kept. */
record TypedLine(String text, String quantity, String unitPrice, String discount, String taxRate) {}
