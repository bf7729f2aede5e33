/** Papers kept as they were shown or sent: the rows in the database, the bytes there or in an S3 store. */
@ApplicationModule(allowedDependencies = {"jobs", "tenancy", "problem"})
@NullMarked
package com.duebook.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
