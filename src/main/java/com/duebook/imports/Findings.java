package com.duebook.imports;

import com.duebook.imports.table.RowFault;
import java.util.List;

/** What a dry run found. @param faults the first of them; {@link Counts#rejected()} counts the rows they are in */
public record Findings(Counts counts, List<RowFault> faults) {}
