/** What stands between people and nodes: a balancer that keeps each browser at its node. */
@org.jspecify.annotations.NullMarked
package com.duebook.cluster.proxy;
