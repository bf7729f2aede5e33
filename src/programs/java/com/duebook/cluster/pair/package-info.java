/** Two MySQL servers, of which one takes over when the other dies. */
@org.jspecify.annotations.NullMarked
package com.duebook.cluster.pair;
