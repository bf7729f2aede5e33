/** What stands in the log beside the words: whose workspace, which request. */
@NullMarked
package com.duebook.watch.log;

import org.jspecify.annotations.NullMarked;
