/** Business papers, drawn as PDF from typed values: nothing is fetched and no markup is interpreted. */
@ApplicationModule(allowedDependencies = {"money", "text", "time"})
@NullMarked
package com.duebook.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
