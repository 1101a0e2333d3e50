/** What every page of ours is drawn with: a file of its own in the package, which all of them load. */
import '#assets/styles/base.css';
import '#assets/styles/reasons.css';
