/** What a payer may see and do with a link, and nothing else. */
@NullMarked
package com.duebook.payments.portal;

import org.jspecify.annotations.NullMarked;
