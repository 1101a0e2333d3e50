import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><form><input placeholder="Nickname"><input placeholder="A/S/L"><button>Enter</button></form>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><label>ASV <input></label><button>Entrer</button></form>`,
    `<title>Chat rooms</title><form><input placeholder="Nickname"><input type="tel" placeholder="Age"><button>Enter chat</button></form>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><input type="number" placeholder="Âge" min="18" max="99"><button>Entrer</button></form>`,
    `<title>Chat rooms</title><form><input placeholder="Nickname"><select><option>18</option><option>19</option><option>20</option><option>21</option><option>22</option><option>23</option><option>24</option><option>25</option><option>26</option><option>27</option><option>28</option><option>29</option><option>30</option><option>31</option><option>32</option><option>33</option><option>34</option><option>35</option><option>36</option><option>37</option><option>38</option><option>39</option><option>40</option><option>41</option><option>42</option><option>43</option><option>44</option><option>45</option><option>46</option><option>47</option><option>48</option><option>49</option><option>50</option><option>51</option><option>52</option><option>53</option><option>54</option><option>55</option><option>56</option><option>57</option><option>58</option><option>59</option></select><button>Start chatting</button></form>`,
    `<title>Tchat</title><div><input placeholder="Ton pseudo"><div class="a1"><div>13</div><div>14</div><div>15</div><div>16</div><div>17</div><div>18</div><div>19</div><div>20</div><div>21</div><div>22</div><div>23</div><div>24</div><div>25</div><div>26</div><div>27</div><div>28</div><div>29</div><div>30</div><div>31</div><div>32</div><div>33</div><div>34</div><div>35</div><div>36</div><div>37</div><div>38</div><div>39</div></div><button>Entrer dans le tchat</button></div>`,
  ],
  noMatch: [
    `<title>Paiement</title><form><label>Nom <input></label><label>Date de naissance <input type="date"></label><label>E-mail <input type="email"></label><button>Commander</button></form>`,
    `<title>Chat</title><form><label>Nickname <input></label><label>Day <select><option>1</option><option>2</option><option>3</option><option>4</option><option>5</option><option>6</option><option>7</option><option>8</option><option>9</option><option>10</option><option>11</option><option>12</option><option>13</option><option>14</option><option>15</option><option>16</option><option>17</option><option>18</option><option>19</option><option>20</option><option>21</option><option>22</option><option>23</option><option>24</option><option>25</option><option>26</option><option>27</option><option>28</option><option>29</option><option>30</option><option>31</option></select></label><button>Join the chat</button></form>`,
  ],
};
