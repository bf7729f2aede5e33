/** What Duebook is made of: its bill of materials, the least versions, one version of everything, sources that are pinned. */
@NullMarked
package com.duebook.supply;

import org.jspecify.annotations.NullMarked;
