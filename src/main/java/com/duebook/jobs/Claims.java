package com.duebook.jobs;

import java.util.List;

/** @param more whether more was due than was taken */
record Claims(List<WorkItem> taken, boolean more) {}
