/** What an imported item is and how it stands: pure rules over what its row says. */
@NullMarked
package com.duebook.imports.life;

import org.jspecify.annotations.NullMarked;
