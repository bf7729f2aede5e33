/** People at Duebook's doors without a browser, for the programs that measure it and those that break it. */
@org.jspecify.annotations.NullMarked
package com.duebook.client;
