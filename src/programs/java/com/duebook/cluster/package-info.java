/** Several nodes of Duebook on one machine, each a process of the built jar, behind a proxy of our own; see {@code bin/cluster}. */
@org.jspecify.annotations.NullMarked
package com.duebook.cluster;
