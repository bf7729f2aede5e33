/** Where people enter exchange rates. */
@NullMarked
package com.duebook.rates.ui;

import org.jspecify.annotations.NullMarked;
