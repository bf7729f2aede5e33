/** Whether this process lives, may be sent requests, and has started; for a cluster to ask, in one word. */
@NullMarked
package com.duebook.watch.health;

import org.jspecify.annotations.NullMarked;
