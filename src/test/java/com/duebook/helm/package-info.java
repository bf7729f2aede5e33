/** Whether the chart is what Kubernetes and Duebook expect, told by Helm's own library and Kubernetes' own models. */
@NullMarked
package com.duebook.helm;

import org.jspecify.annotations.NullMarked;
