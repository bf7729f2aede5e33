/** Duebook, the receivables CRM. Each direct sub-package is a module; its root package is its contract. */
@NullMarked
package com.duebook;

import org.jspecify.annotations.NullMarked;
