/** What others' screens show of a customer's credit. */
@NullMarked
package com.duebook.credit.ui;

import org.jspecify.annotations.NullMarked;
