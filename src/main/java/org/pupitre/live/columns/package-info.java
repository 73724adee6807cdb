/** What is remembered of the columns of files (rules of imports, section 1.2). */
package org.pupitre.live.columns;
