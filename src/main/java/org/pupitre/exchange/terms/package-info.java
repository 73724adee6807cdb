/** Terminology: glossaries in TBX, versions 2 and 3, as tables (rules of imports, section 1.6). */
package org.pupitre.exchange.terms;
