/** How a customer stands for more credit, and what people do about it, on screens. */
@NullMarked
package com.duebook.credit.ui.hold;

import org.jspecify.annotations.NullMarked;
