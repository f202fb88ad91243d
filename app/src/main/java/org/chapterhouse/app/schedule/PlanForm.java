package org.chapterhouse.app.schedule;

/** The form that begins a plan, as it was typed; the reading is named by its slug. */
record PlanForm(String reading, String title) {}
