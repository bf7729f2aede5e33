/** People and machines that use a cluster while it is being broken, and remember what they were told. */
@org.jspecify.annotations.NullMarked
package com.duebook.cluster.load;
