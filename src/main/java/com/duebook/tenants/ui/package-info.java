/** The workspace's settings as a file to take away. */
@NullMarked
package com.duebook.tenants.ui;

import org.jspecify.annotations.NullMarked;
