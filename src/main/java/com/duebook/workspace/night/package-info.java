/** When each workspace's night begins, its nightly work is handed out. */
@NullMarked
package com.duebook.workspace.night;

import org.jspecify.annotations.NullMarked;
