package com.duebook.alerts;

import java.util.UUID;

/** As much of an unresolved alert as the evaluation needs. */
record LiveAlert(UUID id, Severity severity) {}
