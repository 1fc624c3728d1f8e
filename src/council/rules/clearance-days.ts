/** In how many working days a clearance is asked for, where a council's template says nothing else. No law sets it. */
export const usualClearanceDays = 5
