/** What was known of customers at an earlier moment: papers that were issued then go on saying it. */
@NullMarked
package com.duebook.customers.past;

import org.jspecify.annotations.NullMarked;
