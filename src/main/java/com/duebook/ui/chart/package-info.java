/** Charts: data as records on the server, drawn in the browser by ECharts, each with a table that says the same. */
@NamedInterface("chart")
@NullMarked
package com.duebook.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
