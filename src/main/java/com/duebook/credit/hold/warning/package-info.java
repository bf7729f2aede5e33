/** Tells before customers are held: the customer by mail, the workspace by facts that rules of alerts can use. */
@NullMarked
package com.duebook.credit.hold.warning;

import org.jspecify.annotations.NullMarked;
