package com.duebook.ageing;

import java.util.List;

/** @param all how many rows there are on all pages */
public record AgeingPage(List<AgeingRow> rows, int all) {}
