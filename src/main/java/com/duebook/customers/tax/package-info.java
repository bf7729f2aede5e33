/** Tax numbers: how each country writes them, and their check digits. */
@NullMarked
package com.duebook.customers.tax;

import org.jspecify.annotations.NullMarked;
