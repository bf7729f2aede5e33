/** The register of those who pay late, on the screen and as a file. */
@NullMarked
package com.duebook.credit.ui.delinquent;

import org.jspecify.annotations.NullMarked;
