/** A credit agency on loopback, with companies that do not exist. */
@NullMarked
package com.duebook.sandbox.agency;

import org.jspecify.annotations.NullMarked;
