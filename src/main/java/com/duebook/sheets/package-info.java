/** Tables as files, CSV and XLSX, in and out; row by row, so that memory does not grow with the file. */
@ApplicationModule(allowedDependencies = {"problem", "money"})
@NullMarked
package com.duebook.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
