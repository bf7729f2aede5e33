package com.duebook.jobs;

import java.util.List;

/**
 * @param more whether more was due than was taken
 * @param lostLeft whether some of it is what dead workers left behind
 */
record Claims(List<WorkItem> taken, boolean more, boolean lostLeft) {}
