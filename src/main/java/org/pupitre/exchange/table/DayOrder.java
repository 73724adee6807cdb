package org.pupitre.exchange.table;

/** Whether dates of figures are written with the day or with the month first. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
