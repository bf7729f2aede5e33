/** The outbox's depth and age, for whoever watches. */
@NullMarked
package com.duebook.messaging.meters;

import org.jspecify.annotations.NullMarked;
