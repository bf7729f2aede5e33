/** What people do with Duebook, from the first page to the last, in a browser. */
@org.jspecify.annotations.NullMarked
package com.duebook.story;
