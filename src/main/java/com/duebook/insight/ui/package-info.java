/** Home and the reports. */
@NullMarked
package com.duebook.insight.ui;

import org.jspecify.annotations.NullMarked;
